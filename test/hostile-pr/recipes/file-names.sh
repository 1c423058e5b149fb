# Files whose names are commands
#
#$ refs check => 1
#$ refs check --since main => fails
#$ refs check --format github => 1
#$ refs diff main => any
#$ refs doctor => any
#$ refs find fallow => any
stranger > 'customers/$(canary).yaml'
stranger > 'customers/`canary`.yaml'
stranger > 'customers/a;canary;.yaml'
stranger > "customers/$(printf 'a\ncanary\n').yaml"
stranger > "customers/$(printf 'a\033]0;canary\007').yaml"
stranger > 'customers/::error::a.yaml'
stranger > 'customers/--output=canary.yaml'
