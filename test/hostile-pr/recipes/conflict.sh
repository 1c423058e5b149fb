# Markers of a merge that nobody has ended
#
#$ refs check --since main => 1
#$ refs diff main...HEAD => 1 needs approval
sed -i 's/^status: active/<<<<<<< ours\nstatus: active\n=======\nstatus: paused\n>>>>>>> theirs/' customers/nordlicht.yaml
