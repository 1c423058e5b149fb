/** The address of a picture of a service that says how a project stands, or where it can be met. */
export const BADGE =
  /shields\.io\/|\bbadges?\b|\/(?:build|projects)\/status\b|\/(?:gh|github|gl|gitlab|bb|bitbucket)\/[^\s"'()<>]+\.(?:svg|png)|travis-ci\.(?:com|org)\/[^\s"'()<>]+\.(?:svg|png)/i;

/** The path of a page that a service has about somebody's repository: `/gh/hill/site`. */
export const REPOSITORY_PAGE = /^(?:\/(?:test|pipelines))?\/(?:gh|github|gl|gitlab|bb|bitbucket)\/[\w{$%[<]/i;
