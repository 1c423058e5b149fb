# Revisions that are named like options
#
#@ untouched canary
#@ state work-tree
#$ refs diff --output=canary => 2
#$ refs diff -- --output=canary => 2
#$ refs diff -- -Ocanary => 2
#$ refs check --since=--output=canary => 2
#$ refs check --since=--upload-pack=canary => 2
#$ refs diff --ext-diff => 2
widen
git update-ref 'refs/heads/--output=canary' HEAD
git update-ref 'refs/heads/-Ocanary' HEAD
