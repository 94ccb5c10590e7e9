/* "Back to you by ..." on each comment, and the promise that came of it. */
(function () {
    'use strict';

    function promise(item) {
        var element = document.createElement('div');
        element.className = 'kept-comment-promise';
        item.childNodes.forEach(function (child) {
            element.appendChild(child.cloneNode(true));
        });
        var problem = document.createElement('p');
        problem.className = 'kept-problem';
        problem.setAttribute('role', 'alert');
        element.appendChild(problem);
        return element;
    }

    function link(panel, label, id) {
        var button = document.createElement('button');
        button.type = 'button';
        button.className = 'aui-button aui-button-link kept-back-to-you';
        button.textContent = label;
        button.addEventListener('click', function () {
            var values = {commentId: id};
            var requester = KEPT.requests.stored(window.localStorage, 'kept.requester');
            if (requester) {
                values.requester = requester;
            }
            KEPT.dialogs.open(panel, 'kept-back-to-you', button, values);
        });
        return button;
    }

    /* Whatever part of the page came anew; doing it twice changes nothing. */
    function decorate() {
        var panel = document.querySelector('.kept-panel');
        var small = panel && panel.querySelector('.kept-small');
        if (!small) {
            return;
        }
        var label = small.getAttribute('data-kept-back-to-you');
        document.querySelectorAll('[id^="comment-"]').forEach(function (comment) {
            var number = /^comment-(\d+)$/.exec(comment.id);
            if (!number || comment.querySelector('.kept-comment-promise, .kept-back-to-you')) {
                return;
            }
            var item = small.querySelector('[data-kept-comment="' + number[1] + '"]');
            if (item) {
                comment.appendChild(promise(item));
            } else if (label) {
                (comment.querySelector('.action-links') || comment).appendChild(link(panel, label, number[1]));
            }
        });
    }

    function start() {
        decorate();
        var activity = document.getElementById('activitymodule');
        if (activity) {
            new MutationObserver(decorate).observe(activity, {childList: true, subtree: true});
        }
        if (window.JIRA && JIRA.Events && JIRA.Events.NEW_CONTENT_ADDED) {
            JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, decorate);
        }
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
}());
