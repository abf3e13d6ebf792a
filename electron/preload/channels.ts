/** The only two names on the wire between the page and the shell. */
export const callChannel = 'schakel:call'
export const noticeChannel = 'schakel:notice'
