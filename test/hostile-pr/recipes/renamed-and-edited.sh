# A file that gets another id and a wider consent at once
#
#$ refs diff main...HEAD => 1 needs approval
widen
git mv customers/nordlicht.yaml customers/nordlicht-robotics.yaml
