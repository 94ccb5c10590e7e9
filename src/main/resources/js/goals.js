/* Shared goals: searches for strategy pages without loading the page again. Without scripts the form does it. */
(function () {
    'use strict';

    function choice(page) {
        var row = document.createElement('div');
        var input = document.createElement('input');
        var label = document.createElement('label');
        row.className = 'radio';
        input.className = 'radio';
        input.type = 'radio';
        input.name = 'page';
        input.id = 'kept-page-' + page.pageId;
        input.value = String(page.pageId);
        label.htmlFor = input.id;
        label.textContent = page.title;
        row.append(input, label);
        return row;
    }

    function show(values, status, button) {
        var pages = document.getElementById('kept-goal-pages');
        pages.querySelectorAll('input[name="page"]').forEach(function (input) {
            if (/^[0-9]+$/.test(input.value)) {
                input.parentNode.remove();
            }
        });
        values.slice().reverse().forEach(function (page) {
            pages.prepend(choice(page));
        });
        status.textContent = values.length ? '' : button.dataset.nothing;
    }

    function refuse(problem, status, button) {
        status.textContent = problem.detail || '';
        if (problem.link && /^https?:/.test(problem.link)) {
            var link = document.createElement('a');
            link.href = problem.link;
            link.textContent = button.dataset.authorise;
            status.append(' ', link);
        }
    }

    document.addEventListener('click', function (event) {
        var button = event.target.closest('#kept-goal-search');
        if (!button) {
            return;
        }
        var status = document.getElementById('kept-goal-status');
        var words = document.getElementById('kept-goal-words').value;
        event.preventDefault();
        fetch(button.dataset.url + '?text=' + encodeURIComponent(words), {headers: {'Accept': 'application/json'}})
            .then(function (response) {
                return response.json().then(function (answer) {
                    if (response.ok) {
                        show(answer.values, status, button);
                    } else {
                        refuse(answer, status, button);
                    }
                });
            }).catch(function () {
                button.form.requestSubmit(button);
            });
    });
}());
