# An account that turns green by hand
#
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/status: red/status: green/' customers/polder-vane.yaml
