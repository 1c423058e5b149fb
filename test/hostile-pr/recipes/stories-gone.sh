# A grant for one story that is for all now
#
#$ refs diff main...HEAD => 1 needs approval
sed -i '/id: public-2026/,/conditions/{/stories:/d}' customers/nordlicht.yaml
