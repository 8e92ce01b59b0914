namespace AmaRulebook.Content.Forms;

/// <summary>
/// Leads from a few answers to the forms of collaboration that fit (sections 2-4 and 2-5). A question is asked only
/// where its answer still makes a difference.
/// </summary>
public sealed class FormGuide
{
    /// <summary>The most questions that the guide may ask.</summary>
    public const int MostQuestions = 4;

    /// <summary>What an address calls the reader's own 立場; no question may have this id.</summary>
    public const string PartyKey = "as";

    internal const int NoOutcome = -1;

    // The outcome of every combination of answers, the last question's answers beside each other.
    private readonly int[] outcomeOf;
    private readonly int[] blocks;

    internal FormGuide(
        IReadOnlyList<GuideQuestion> questions, IReadOnlyList<GuideOutcome> outcomes, IReadOnlyList<GuideParty> parties)
    {
        Questions = questions;
        Outcomes = outcomes;
        Parties = parties;
        blocks = [.. questions.Select((_, at) => questions.Skip(at + 1).Aggregate(1, (size, later) => size * later.Answers.Count))];
        outcomeOf = [.. Combinations.Select(FindOutcome)];
    }

    /// <summary>All questions in the order in which they are asked.</summary>
    public IReadOnlyList<GuideQuestion> Questions { get; }

    /// <summary>All outcomes; of those that hold for a combination of answers the first counts.</summary>
    public IReadOnlyList<GuideOutcome> Outcomes { get; }

    /// <summary>The 立場 that a reader may name.</summary>
    public IReadOnlyList<GuideParty> Parties { get; }

    /// <summary>Every way to answer all questions, the answers in the order of the questions.</summary>
    internal IEnumerable<IReadOnlyList<GuideAnswer>> Combinations =>
        Questions.Aggregate<GuideQuestion, IEnumerable<IReadOnlyList<GuideAnswer>>>(
            [[]],
            (begun, question) => begun.SelectMany(_ => question.Answers, (answers, answer) => (IReadOnlyList<GuideAnswer>)[.. answers, answer]));

    /// <summary>The place in <see cref="Outcomes"/> of each of <see cref="Combinations"/>, or <see cref="NoOutcome"/>.</summary>
    internal IReadOnlyList<int> OutcomeOf => outcomeOf;

    /// <summary>Follows answers to the next question or to an outcome.</summary>
    /// <param name="answers">Ids of answers by ids of questions; what is unknown counts as not answered.</param>
    public GuidePath Follow(IReadOnlyDictionary<string, string> answers)
    {
        var given = new List<GivenAnswer>();
        var start = 0;
        for (var at = 0; at < Questions.Count; at++)
        {
            var question = Questions[at];
            if (!MakesDifference(start, at))
            {
                continue;
            }

            if (question.Answers.FirstOrDefault(answer => answer.Id == answers.GetValueOrDefault(question.Id)) is not { } chosen)
            {
                return new GuidePath(given, question, null);
            }

            given.Add(new GivenAnswer(question, chosen));
            start += IndexOf(question, chosen) * blocks[at];
        }

        return new GuidePath(given, null, Outcomes[outcomeOf[start]]);
    }

    private static int IndexOf(GuideQuestion question, GuideAnswer answer) =>
        question.Answers.TakeWhile(other => other != answer).Count();

    private bool MakesDifference(int start, int question)
    {
        var size = blocks[question];
        return Enumerable.Range(1, Questions[question].Answers.Count - 1).Any(answer =>
            !outcomeOf.AsSpan(start, size).SequenceEqual(outcomeOf.AsSpan(start + (answer * size), size)));
    }

    private int FindOutcome(IReadOnlyList<GuideAnswer> answers)
    {
        var combination = Questions.Zip(answers, (question, answer) => (question.Id, answer.Id)).ToList();
        return Outcomes.ToList().FindIndex(outcome => outcome.Holds(combination));
    }
}
