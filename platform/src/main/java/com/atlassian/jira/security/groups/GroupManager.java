package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.3, codescape/jira-multiple-subtasks at ce71581.
 */
public interface GroupManager {
    boolean groupExists(String groupName);

    Group getGroup(String groupName);

    Collection<Group> getAllGroups();

    boolean isUserInGroup(ApplicationUser user, String groupName);

    boolean isUserInGroup(ApplicationUser user, Group group);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    Collection<String> getGroupNamesForUser(String userName);

    Collection<Group> getGroupsForUser(String userName);

    Collection<Group> getGroupsForUser(ApplicationUser user);
}
