# A zero byte in the middle of a file
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/^status: active/status: active\x00/' customers/nordlicht.yaml
