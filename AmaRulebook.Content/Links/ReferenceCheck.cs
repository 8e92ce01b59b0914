using AmaRulebook.Content.Checklists;
using AmaRulebook.Content.Forms;
using AmaRulebook.Content.Terms;

namespace AmaRulebook.Content.Links;

/// <summary>Checks that items, forms and terms name sections and terms that are there, and items themes that are declared.</summary>
internal sealed class ReferenceCheck(LinkTargets targets)
{
    /// <param name="stage">The stage whose items are checked.</param>
    /// <param name="themes">The declared themes; null where they could not be read.</param>
    /// <param name="problems">The problems of the stage's file.</param>
    public void Check(StageDraft stage, IReadOnlyList<string>? themes, FileProblems problems)
    {
        foreach (var item in stage.Items)
        {
            CheckSections(item.Sections, item.SectionsLine, $"項目「{item.Id}」", problems);
            if (themes is { Count: > 0 } && item.Theme.Length > 0 && !themes.Contains(item.Theme))
            {
                problems.Add(
                    item.ThemeLine,
                    $"テーマ「{item.Theme}」は book.yml の「themes」にありません。使えるのは{string.Join("、", themes)}です。");
            }
        }
    }

    public void Check(IReadOnlyList<FormDraft> forms, FileProblems problems)
    {
        foreach (var form in forms.Where(form => form.Form.Section.Length > 0))
        {
            CheckSections([form.Form.Section], form.SectionLine, $"形態「{form.Form.Name}」", problems);
        }
    }

    public void Check(FormGuideDraft guide, FileProblems problems)
    {
        foreach (var draft in guide.Outcomes)
        {
            CheckSections(draft.Outcome.Sections, draft.SectionsLine, "結果", problems);
        }
    }

    public void Check(IReadOnlyList<TermDraft> terms, FileProblems problems)
    {
        foreach (var term in terms)
        {
            CheckSections(term.Term.Sections, term.SectionsLine, $"用語「{term.Term.Name}」", problems);
            foreach (var id in term.Term.Related.Where(id => id == term.Term.Id || terms.All(other => other.Term.Id != id)))
            {
                problems.Add(
                    term.RelatedLine,
                    $"用語「{term.Term.Name}」の「related」の「{id}」という用語は、ほかにありません。用語の「id」を確かめてください。");
            }
        }
    }

    private void CheckSections(IReadOnlyList<string> sections, int line, string owner, FileProblems problems)
    {
        foreach (var section in sections.Where(targets.LacksSection))
        {
            problems.Add(line, $"{owner}が指す見出し「{section}」がありません。番号（ID）を確かめてください。");
        }
    }
}
