# A consent that is merged from another
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/^  - id: public-2026 .*/  - \&g\n    id: public-2026/; s/^advocates:/  - { <<: *g, id: all, uses: [press-release, video] }\n\nadvocates:/' customers/nordlicht.yaml
