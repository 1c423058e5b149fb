# A cache folder that lies in the checkout
#
#@ run built
#@ env XDG_CACHE_HOME=$PWD/.cache
#@ env HOME=$PWD
#@ untouched .cache
#$ refs find month end => any
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
widen
mkdir -p .cache/customer-refs
echo mine > .cache/customer-refs/kept
