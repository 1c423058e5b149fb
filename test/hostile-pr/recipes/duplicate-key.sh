# A key that is there twice, so that readers may differ
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1 needs approval
printf 'consent: []\n' >> customers/nordlicht.yaml
