# Text behind the end of a document
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1 needs approval
printf -- '...\n---\nconsent: []\n' >> customers/nordlicht.yaml
