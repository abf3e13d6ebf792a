import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import Building2 from 'lucide-react/icons/building-2'
import Calendar from 'lucide-react/icons/calendar'
import ChartNoAxesGantt from 'lucide-react/icons/chart-no-axes-gantt'
import Check from 'lucide-react/icons/check'
import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import CircleCheck from 'lucide-react/icons/circle-check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import CircleEuro from 'lucide-react/icons/circle-euro'
import CircleHelp from 'lucide-react/icons/circle-help'
import CircleMinus from 'lucide-react/icons/circle-minus'
import Clock from 'lucide-react/icons/clock'
import Coffee from 'lucide-react/icons/coffee'
import DoorOpen from 'lucide-react/icons/door-open'
import Download from 'lucide-react/icons/download'
import Ellipsis from 'lucide-react/icons/ellipsis'
import FileChartColumn from 'lucide-react/icons/file-chart-column'
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet'
import FileText from 'lucide-react/icons/file-text'
import Funnel from 'lucide-react/icons/funnel'
import Globe from 'lucide-react/icons/globe'
import Info from 'lucide-react/icons/info'
import KeyRound from 'lucide-react/icons/key-round'
import Lock from 'lucide-react/icons/lock'
import LockOpen from 'lucide-react/icons/lock-open'
import Leaf from 'lucide-react/icons/leaf'
import ListChecks from 'lucide-react/icons/list-checks'
import Mail from 'lucide-react/icons/mail'
import MapPin from 'lucide-react/icons/map-pin'
import MessageSquare from 'lucide-react/icons/message-square'
import Monitor from 'lucide-react/icons/monitor'
import OctagonAlert from 'lucide-react/icons/octagon-alert'
import Pencil from 'lucide-react/icons/pencil'
import Pin from 'lucide-react/icons/pin'
import Phone from 'lucide-react/icons/phone'
import Plus from 'lucide-react/icons/plus'
import Printer from 'lucide-react/icons/printer'
import Redo2 from 'lucide-react/icons/redo-2'
import Search from 'lucide-react/icons/search'
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import Star from 'lucide-react/icons/star'
import Sun from 'lucide-react/icons/sun'
import Table2 from 'lucide-react/icons/table-2'
import Trash2 from 'lucide-react/icons/trash-2'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import Undo2 from 'lucide-react/icons/undo-2'
import Upload from 'lucide-react/icons/upload'
import UserPlus from 'lucide-react/icons/user-plus'
import Users from 'lucide-react/icons/users'
import Utensils from 'lucide-react/icons/utensils'
import X from 'lucide-react/icons/x'
import type { ComponentType, SVGProps } from 'react'
import { classNames } from './class-names.ts'
import css from './icon.module.css'
import { FilledCheck, HalfDisc } from './own-icons.tsx'

// One drawing per meaning; the names say what it means, not how it looks.
const drawings = {
  running: HalfDisc,
  awaiting: CircleDashed,
  waiting: Clock,
  yes: CircleCheck,
  present: FilledCheck,
  declined: CircleMinus,
  'not-shown': X,
  attention: TriangleAlert,
  late: OctagonAlert,
  info: Info,
  check: Check,
  close: X,
  add: Plus,
  edit: Pencil,
  remove: Trash2,
  undo: Undo2,
  redo: Redo2,
  search: Search,
  filter: Funnel,
  more: Ellipsis,
  next: ChevronRight,
  previous: ChevronLeft,
  expand: ChevronDown,
  up: ArrowUp,
  down: ArrowDown,
  saved: Check,
  backup: Download,
  locked: Lock,
  unlocked: LockOpen,
  offline: Globe,
  help: CircleHelp,
  key: KeyRound,
  mail: Mail,
  phone: Phone,
  place: MapPin,
  conversation: MessageSquare,
  person: UserPlus,
  desk: DoorOpen,
  print: Printer,
  screen: Monitor,
  spreadsheet: FileSpreadsheet,
  table: Table2,
  document: FileText,
  break: Coffee,
  meal: Utensils,
  prayer: Leaf,
  tasks: ListChecks,
  pinned: Pin,
  import: Upload,
  export: Download,
  star: Star,
  today: Sun,
  calendar: Calendar,
  events: Building2,
  network: Users,
  sleutelpersonen: KeyRound,
  budget: CircleEuro,
  plan: ChartNoAxesGantt,
  report: FileChartColumn,
  settings: SlidersHorizontal,
} as const satisfies Record<string, ComponentType<SVGProps<SVGSVGElement>>>

export type IconName = keyof typeof drawings

type Props = { name: IconName; size?: 'small' | 'normal' | 'large'; className?: string | undefined }

/** A decorative icon with a fixed meaning; the word always stands beside it. */
export function Icon({ name, size = 'normal', className }: Props) {
  const Drawing = drawings[name]
  const sizeClass = size === 'normal' ? undefined : css[size]
  return <Drawing aria-hidden="true" className={classNames(css.icon, sizeClass, className)} />
}
