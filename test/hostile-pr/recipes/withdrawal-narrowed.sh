# A decline that is narrowed to one story
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/^    declined_on: 2025-06-02/&\n    stories: [quiet-grippers]/' customers/nordlicht.yaml
