# Files whose names are commands
#
#$ refs check => 1
#$ refs check --since main => fails
#$ refs check --format github => 1
#$ refs diff main => any
#$ refs doctor => any
#$ refs find fallow => any
newcomer > 'customers/$(canary).yaml'
newcomer > 'customers/`canary`.yaml'
newcomer > 'customers/a;canary;.yaml'
newcomer > "customers/$(printf 'a\ncanary\n').yaml"
newcomer > "customers/$(printf 'a\033]0;canary\007').yaml"
newcomer > 'customers/::error::a.yaml'
newcomer > 'customers/--output=canary.yaml'
