# A call that was longer ago
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/on: 2026-08-04/on: 2025-08-04/; s/asked_on: 2026-07-21/asked_on: 2025-07-21/' customers/nordlicht.yaml
