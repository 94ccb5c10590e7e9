package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; no evidence for getLastModificationDate.
 */
public abstract class ContentEntityObject implements Labelable {
    private long id;
    private String title;
    private String body = "";
    private int version = 1;
    private ConfluenceUser creator;
    private ConfluenceUser lastModifier;
    private Date creationDate;
    private Date lastModificationDate;
    private String versionComment = "";
    private boolean deleted;
    private final List<Label> labels = new ArrayList<>();

    protected ContentEntityObject() {}

    public abstract String getType();

    public abstract String getUrlPath();

    public abstract String getNameForComparison();

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getIdAsString() {
        return Long.toString(id);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDisplayTitle() {
        return title;
    }

    public String getBodyAsString() {
        return body;
    }

    public void setBodyAsString(String body) {
        this.body = body;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getVersionComment() {
        return versionComment;
    }

    public void setVersionComment(String versionComment) {
        this.versionComment = versionComment;
    }

    public ConfluenceUser getCreator() {
        return creator;
    }

    public void setCreator(ConfluenceUser creator) {
        this.creator = creator;
    }

    public ConfluenceUser getLastModifier() {
        return lastModifier;
    }

    public void setLastModifier(ConfluenceUser lastModifier) {
        this.lastModifier = lastModifier;
    }

    public Date getCreationDate() {
        return creationDate;
    }

    public void setCreationDate(Date creationDate) {
        this.creationDate = creationDate;
    }

    public Date getLastModificationDate() {
        return lastModificationDate;
    }

    public void setLastModificationDate(Date lastModificationDate) {
        this.lastModificationDate = lastModificationDate;
    }

    public boolean isDeleted() {
        return deleted;
    }

    public boolean isCurrent() {
        return !deleted;
    }

    public long getLatestVersionId() {
        return id;
    }

    @Override
    public List<Label> getLabels() {
        return labels;
    }
}
