# A condition that is gone
#
#$ refs diff main...HEAD => 1 needs approval
sed -i '/conditions: No mention/d' customers/nordlicht.yaml
