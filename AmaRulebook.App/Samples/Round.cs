using AmaRulebook.Checklists;

namespace AmaRulebook.Samples;

/// <summary>One 回 of a <see cref="SampleProject.Course"/>.</summary>
internal sealed record Round(string StageId, SessionMode Mode, bool HasAbsence, bool HasQuestion, RoundState State)
{
    /// <summary>Reads a word of the course.</summary>
    public static Round Parse(string word)
    {
        var (marks, state) = word.Split(':') is [var before, var after] ? (before, Enum.Parse<RoundState>(after, ignoreCase: true)) : (word, RoundState.Complete);
        return new Round(
            marks[0] switch { 'T' => "thinking", 'P' => "planning", _ => "doing" },
            marks.Contains('*') ? SessionMode.Together : marks.Contains('=') ? SessionMode.InSight : SessionMode.Apart,
            marks.Contains('-'),
            marks.Contains('?'),
            state);
    }
}

/// <summary>How far a 回 came.</summary>
internal enum RoundState
{
    Answering,
    Waiting,
    Opened,
    Confirming,
    Complete,
}
