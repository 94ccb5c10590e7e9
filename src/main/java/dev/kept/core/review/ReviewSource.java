package dev.kept.core.review;

/** Where Confluence asks Jira for a contact over the signed channel. */
public interface ReviewSource extends ContactReviews {

    /** Whether somebody opened the channel here. */
    boolean open();
}
