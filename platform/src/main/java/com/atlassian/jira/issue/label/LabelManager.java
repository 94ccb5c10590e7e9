package com.atlassian.jira.issue.label;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.3, codescape/jira-multiple-subtasks at ce71581.
 */
public interface LabelManager {
    Set<Label> getLabels(Long issueId);

    Set<Label> getLabels(Long issueId, Long customFieldId);

    Set<Label> setLabels(
            ApplicationUser remoteUser,
            Long issueId,
            Set<String> labels,
            boolean sendNotification,
            boolean causesChangeNotification);

    Set<Label> setLabels(
            ApplicationUser remoteUser,
            Long issueId,
            Long customFieldId,
            Set<String> labels,
            boolean sendNotification,
            boolean causesChangeNotification);

    Label addLabel(ApplicationUser remoteUser, Long issueId, String label, boolean sendNotification);

    Label addLabel(
            ApplicationUser remoteUser, Long issueId, Long customFieldId, String label, boolean sendNotification);

    void removeLabel(ApplicationUser remoteUser, Long labelId, Long issueId, boolean sendNotification);

    void removeLabel(
            ApplicationUser remoteUser, Long labelId, Long issueId, Long customFieldId, boolean sendNotification);

    Set<Long> removeLabelsForCustomField(Long customFieldId);

    Set<String> getSuggestedLabels(ApplicationUser user, Long issueId, String token);

    Set<String> getSuggestedLabels(ApplicationUser user, Long issueId, Long customFieldId, String token);
}
