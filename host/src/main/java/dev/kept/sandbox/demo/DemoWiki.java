package dev.kept.sandbox.demo;

import java.util.Set;

/** What the demo needs of the wiki that has no REST resource. */
public interface DemoWiki {

    /** Adds a space that every user may read and edit, and anonymous readers too when so wished. */
    void addSpace(String key, String name, boolean anonymous);

    /** Adds somebody who may sign in and is in the group of all users and in that one; the password is the name. */
    void addPerson(String name, String group);

    /** Lets only these users see the page. */
    void restrictView(long pageId, Set<String> userNames);
}
