/*
 * Suggestions while typing, for inputs marked data-kept-suggest="requesters" or "goals" that have a datalist. With
 * data-kept-many the input takes several keys separated by commas, and the last one is completed.
 */
(function () {
    'use strict';

    var WAIT_MILLIS = 200;
    var waiting = null;

    function address(kind, text) {
        var parameter = kind === 'requesters' ? 'prefix' : 'text';
        return AJS.contextPath() + '/rest/kept/1/' + kind + '?' + parameter + '=' + encodeURIComponent(text);
    }

    function option(kind, before, value) {
        var element = document.createElement('option');
        if (kind === 'requesters') {
            element.value = value;
        } else {
            element.value = before + value.key;
            element.label = before + value.key + ' \u2013 ' + value.name;
        }
        return element;
    }

    /* Nobody begins work for a goal that is closed; what an issue carries already may stay. */
    function offered(kind, value) {
        return kind !== 'goals' || !value.details || value.details.open;
    }

    function suggest(input) {
        var kind = input.getAttribute('data-kept-suggest');
        var many = input.hasAttribute('data-kept-many');
        var cut = many ? Math.max(input.value.lastIndexOf(','), input.value.lastIndexOf(';')) + 1 : 0;
        var before = cut > 0 ? input.value.substring(0, cut).trim() + ' ' : '';
        var typed = input.value.substring(cut).trim();
        fetch(address(kind, typed), {headers: {'Accept': 'application/json'}}).then(function (response) {
            return response.ok ? response.json() : {values: []};
        }).then(function (answer) {
            var list = input.list;
            if (list) {
                list.replaceChildren.apply(list, answer.values.filter(function (value) {
                    return offered(kind, value);
                }).map(function (value) {
                    return option(kind, before, value);
                }));
            }
        }).catch(function () {
            /* No suggestions then; what is typed is checked when it is sent. */
        });
    }

    function later(event) {
        var input = event.target;
        if (input.matches && input.matches('input[data-kept-suggest]')) {
            window.clearTimeout(waiting);
            waiting = window.setTimeout(suggest, event.type === 'focusin' ? 0 : WAIT_MILLIS, input);
        }
    }

    document.addEventListener('input', later);
    document.addEventListener('focusin', later);
}());
