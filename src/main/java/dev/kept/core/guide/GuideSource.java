package dev.kept.core.guide;

/** Where Confluence asks Jira for a contact over the signed channel. */
public interface GuideSource extends ContactGuides {

    /** Whether somebody opened the channel here. */
    boolean open();
}
