# A consent under tags by which another reader of YAML would drop or turn it
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/expires_on: 2027-01-31/expires_on: !!null 2029-01-31/; s/granted_on: 2026-02-01/granted_on: !<tag:example,2026:x> 2026-02-01/' customers/nordlicht.yaml
