package dev.kept.core.evidence;

/**
 * Makes projections and day cells anew from the ledger. Goes on while others write, and loses none of their work. May be
 * stopped at any time and run again: what is right already is left as it is.
 */
public interface Rebuild {

    /**
     * Those of one project.
     *
     * @return how many projections were put right
     */
    int project(long projectId);

    /** Those of all projects. */
    int all();
}
