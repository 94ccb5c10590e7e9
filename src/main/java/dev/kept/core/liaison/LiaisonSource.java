package dev.kept.core.liaison;

/** Where Confluence asks Jira for a contact over the signed channel. */
public interface LiaisonSource extends ContactLiaisons {

    /** Whether somebody opened the channel here. */
    boolean open();
}
