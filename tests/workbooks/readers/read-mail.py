"""Reads drafts without our own code: what a mail program would find. Prints JSON."""
import email
import email.policy
import email.utils
import json
import sys
import zipfile


def facts(data):
    message = email.message_from_bytes(data, policy=email.policy.default)
    addresses = lambda name: [address for _, address in email.utils.getaddresses(message.get_all(name, []))]
    body = message.get_body(("plain",))
    return {
        "headers": [[name, str(value)] for name, value in message.items()],
        "to": addresses("To"),
        "cc": addresses("Cc"),
        "bcc": addresses("Bcc"),
        "subject": str(message["Subject"]),
        "body": body.get_content() if body else None,
        "defects": [str(defect) for part in message.walk() for defect in part.defects],
        "parts": [
            {
                "type": part.get_content_type(),
                "method": part.get_param("method"),
                "name": part.get_filename(),
                "content": part.get_content() if part.get_content_type() == "text/calendar" else None,
            }
            for part in message.walk()
            if not part.is_multipart()
        ],
        "raw": data.decode("latin-1"),
    }


def main(path):
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as folder:
            found = {name: facts(folder.read(name)) for name in folder.namelist()}
    else:
        with open(path, "rb") as file:
            found = {"": facts(file.read())}
    print(json.dumps(found))


main(sys.argv[1])
