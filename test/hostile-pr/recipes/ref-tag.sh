# A tag named like the branch that a head is compared with, which git would take before the branch
#
#$ refs diff main => 2 "main" stands for 2 different commits
#$ refs diff main...HEAD => 2 refs/heads/main, refs/tags/main
#$ refs diff main~0 => 2
#$ refs check --since main => 2 "main" stands for 2 different commits
#$ refs diff origin/main => 2 refs/remotes/origin/main, refs/tags/origin/main
#$ refs diff refs/heads/main => 1 needs approval
widen
git commit -qam "Fix a typo"
git update-ref refs/remotes/origin/main main
git tag -a -m "The main thing" main HEAD
git tag origin/main HEAD
echo >> README.md
