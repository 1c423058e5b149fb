# A library folder that git takes for a bare repository, whose config runs programs
#
#@ library references
#$ refs check --since main => any
#$ refs diff main => 1 needs approval
#$ refs diff main...HEAD => 1 needs approval
#$ refs diff => any
#$ refs doctor => any
#$ refs show nordlicht => any
widen
cd references
printf 'ref: refs/heads/main\n' > HEAD
mkdir -p objects refs/heads
touch objects/.keep refs/heads/.keep
cat > config <<END
[core]
	repositoryformatversion = 0
	bare = false
	worktree = $PWD
	fsmonitor = $CANARY
	hooksPath = hooks
	attributesFile = attributes
	pager = $CANARY
	sshCommand = $CANARY
[filter "x"]
	clean = $CANARY
	smudge = $CANARY
	process = $CANARY
	required = true
[diff]
	external = $CANARY
[diff "x"]
	textconv = $CANARY
	command = $CANARY
[remote "origin"]
	url = ext::$CANARY
	promisor = true
[extensions]
	partialClone = origin
[alias]
	diff = !$CANARY
	status = !$CANARY
END
mkdir hooks
for hook in post-index-change fsmonitor-watchman pre-auto-gc reference-transaction; do cp "$CANARY" hooks/$hook; done
echo '* filter=x diff=x' > .gitattributes
