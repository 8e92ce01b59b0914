namespace AmaRulebook.Content.Forms;

/// <summary>A guide that was read, with the lines that checks name. Its questions are sound; its outcomes may not be.</summary>
internal sealed record FormGuideDraft(
    IReadOnlyList<GuideQuestion> Questions,
    IReadOnlyList<OutcomeDraft> Outcomes,
    IReadOnlyList<GuideParty> Parties,
    int QuestionsLine)
{
    public FormGuide Finish() => new(Questions, [.. Outcomes.Select(draft => draft.Outcome)], Parties);
}

/// <summary>An outcome that was read, with its lines.</summary>
internal sealed record OutcomeDraft(GuideOutcome Outcome, int Line, int FormsLine, int SectionsLine);
