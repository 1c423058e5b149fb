# A second file whose id looks the same
#
#$ refs check --since main => 1
#$ refs diff main => 1
newcomer > "customers/$(printf 'n\320\276rdlicht').yaml"
