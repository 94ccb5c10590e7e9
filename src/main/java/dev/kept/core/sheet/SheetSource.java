package dev.kept.core.sheet;

/** Where Confluence asks Jira for a contact over the signed channel. */
public interface SheetSource extends ContactSheets {

    /** Whether somebody opened the channel here. */
    boolean open();
}
