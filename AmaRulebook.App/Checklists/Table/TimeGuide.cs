namespace AmaRulebook.Checklists.Table;

/// <summary>答える10分・話す20分: what a meeting should take, as guidance and in steps of five minutes. Nothing counts down.</summary>
/// <param name="Answering">Minutes to answer apart: one and a half an item.</param>
/// <param name="Talking">Minutes to compare and talk: three an item.</param>
public sealed record TimeGuide(int Answering, int Talking)
{
    public static TimeGuide Of(int items) => new(InFives(1.5 * items), InFives(3 * items));

    private static int InFives(double minutes) => (int)Math.Max(5, Math.Ceiling(minutes / 5) * 5);
}
