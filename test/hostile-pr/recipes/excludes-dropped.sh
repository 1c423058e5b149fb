# An exclusion that is gone
#
#$ refs diff main...HEAD => 1 needs approval
sed -i '/^excludes:/d' customers/nordlicht.yaml
