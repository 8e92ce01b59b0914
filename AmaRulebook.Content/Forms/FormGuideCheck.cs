namespace AmaRulebook.Content.Forms;

/// <summary>Holds the outcomes of a guide against its questions and the forms: every way must lead somewhere.</summary>
internal static class FormGuideCheck
{
    /// <param name="guide">A guide that was read without a problem.</param>
    /// <param name="forms">The forms there are.</param>
    /// <param name="problems">The problems of the guide's file.</param>
    public static void Check(FormGuideDraft guide, IReadOnlyList<FormDraft> forms, FileProblems problems)
    {
        foreach (var draft in guide.Outcomes)
        {
            foreach (var form in draft.Outcome.Forms.Where(id => forms.All(form => form.Form.Id != id)))
            {
                problems.Add(draft.FormsLine, $"「forms」の「{form}」という形態は forms.yml にありません。");
            }
        }

        foreach (var form in forms.Where(form => guide.Outcomes.All(draft => !draft.Outcome.Forms.Contains(form.Form.Id))))
        {
            problems.Add(guide.QuestionsLine, $"形態「{form.Form.Name}」にたどり着く答えがありません。「outcomes」に書いてください。");
        }

        CheckCombinations(guide, problems);
    }

    private static void CheckCombinations(FormGuideDraft draft, FileProblems problems)
    {
        var guide = draft.Finish();
        var lost = guide.Combinations.Zip(guide.OutcomeOf).Where(pair => pair.Second == FormGuide.NoOutcome).ToList();
        if (lost.Count > 0)
        {
            var example = string.Join("、", guide.Questions.Zip(lost[0].First, (question, answer) => $"{question.Id}: {answer.Id}"));
            problems.Add(
                draft.QuestionsLine,
                $"結果のない答えの組み合わせが{lost.Count}通りあります（たとえば {example}）。「outcomes」に足してください。");
        }

        var reached = guide.OutcomeOf.ToHashSet();
        foreach (var outcome in draft.Outcomes.Where((_, at) => !reached.Contains(at)))
        {
            problems.Add(outcome.Line, "この結果になる答えの組み合わせがありません。前の結果の「when」と重なっていないか確かめてください。");
        }
    }
}
