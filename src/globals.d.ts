/** The version in package.json, put in by the build. */
declare const __VERSION__: string;
/** True where the page refused the policy that Lit's templates need, put in by the build. */
declare const __LIT_POLICY_REFUSED__: boolean;
