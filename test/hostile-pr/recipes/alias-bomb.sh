# Aliases that grow without end
#
#$ refs check --since main => 1
#$ refs diff main => any
#$ refs find month end => any
{ echo 'name: Fallow'; echo 'x-0: &a0 [a, a, a, a, a, a, a, a, a, a]'; for n in 1 2 3 4 5 6 7 8 9 10 11 12; do l=$((n-1)); echo "x-$n: &a$n [*a$l, *a$l, *a$l, *a$l, *a$l, *a$l, *a$l, *a$l, *a$l, *a$l]"; done; } > customers/fallow.yaml
