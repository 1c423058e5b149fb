# A call that needs an agreement first, in an entry which says by itself that there is one
#
#$ refs diff main...HEAD => 1 with tobiah-marsh, met nda
cat >> customers/northmere-university.yaml <<'YAML'
  - id: call-vouched
    asked_on: 2026-09-22
    on: 2026-10-28
    use: reference-call
    status: scheduled
    advocate: tobiah-marsh
    prospect: ostwick-college
    met: [nda]
    requested_by: a.khan
YAML
