namespace AmaRulebook.Reviews.Year;

/// <summary>
/// What may stand on a page that leaves the house: no number of one or two projects, and none that lets a reader work one out.
/// Lines of so few projects are put together (<see cref="YearAxis"/>); of the tables by two things some cells are not told
/// (<see cref="CellSuppression"/>).
/// </summary>
public static class Disclosure
{
    /// <summary>The smallest number that is told.</summary>
    public const int Smallest = 3;

    /// <summary>Whether it is one or two.</summary>
    public static bool IsSmall(int count) => count is > 0 and < Smallest;
}

/// <summary>A number of projects as a reader gets it.</summary>
/// <param name="Told">The number; null where it is not told.</param>
/// <param name="Text">How it reads.</param>
public sealed record ProjectCount(int? Told, string Text)
{
    /// <summary>A cell that is not told: small, or one by which a small one could be worked out; it may be nothing, too.</summary>
    public static ProjectCount Withheld { get; } = new(null, "※");

    /// <summary>「3未満」 for one and two.</summary>
    public static ProjectCount Of(int count) => Disclosure.IsSmall(count)
        ? new(null, $"{Disclosure.Smallest}未満")
        : new(count, count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
}
