"""Reads a calendar file without our own code: what a calendar would take over. Prints JSON."""
import datetime
import json
import sys

import icalendar


def moment(value):
    """A day as it is; a moment in UTC, reckoned with the zone that the file itself describes."""
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def own_zones(calendar):
    return {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}


def placed(field, zones):
    value = field.dt
    if not isinstance(value, datetime.datetime) or "TZID" not in field.params:
        return moment(value)
    zone = zones[field.params["TZID"]]
    return moment(zone.localize(value.replace(tzinfo=None)))


def facts(event, zones):
    text = lambda name: str(event[name]) if name in event else None
    return {
        "uid": text("UID"),
        "sequence": int(event["SEQUENCE"]),
        "status": text("STATUS"),
        "summary": text("SUMMARY"),
        "location": text("LOCATION"),
        "description": text("DESCRIPTION"),
        "busy": text("X-MICROSOFT-CDO-BUSYSTATUS"),
        "start": placed(event["DTSTART"], zones),
        "end": placed(event["DTEND"], zones),
        "zone": event["DTSTART"].params.get("TZID"),
        "value": event["DTSTART"].params.get("VALUE"),
        "stamp": moment(event["DTSTAMP"].dt),
        "modified": moment(event["LAST-MODIFIED"].dt),
        "properties": sorted(set(event.keys())),
    }


def main(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    zones = own_zones(calendar)
    print(
        json.dumps(
            {
                "method": str(calendar["METHOD"]),
                "version": str(calendar["VERSION"]),
                "zones": sorted(zones),
                "events": [facts(event, zones) for event in calendar.walk("VEVENT")],
            }
        )
    )


main(sys.argv[1])
