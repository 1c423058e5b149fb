# A person under another id, with nothing on their account
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/- id: zoe-brueckner/- id: zoe-b/; s/\[pat-doe, zoe-brueckner\]/[pat-doe, zoe-b]/; /^assets:/,/^activity:/s/advocate: zoe-brueckner/advocate: zoe-b/' customers/nordlicht.yaml
