using AmaRulebook.Projects;
using AmaRulebook.Support;

namespace AmaRulebook.Reviews.Year;

/// <summary>A handful of projects: how many there are of each that could be.</summary>
internal sealed class ACity(byte[] counts)
{
    public static string[] Departments { get; } = [.. RealBook.Current.Book.Departments.Take(3)];

    public static string[] Forms { get; } = [.. RealBook.Current.Forms.Take(2).Select(form => form.Id)];

    private static readonly string[] FormNames = [.. RealBook.Current.Forms.Take(2).Select(form => form.Name)];

    private static readonly string[] Kinds = [PartyKind.CivicGroup.Title(), PartyKind.Government.Title()];

    /// <summary>A project that could be: of one department and one form, with some kinds of party.</summary>
    public static IReadOnlyList<ProjectGroup> Possible { get; } =
    [
        .. from department in Departments
           from form in Forms
           from kinds in new (bool Civic, bool City)[] { (true, false), (true, true), (false, true) }
           select new ProjectGroup(department, 1, form, false, false, kinds.Civic, false, kinds.City, 1),
    ];

    /// <summary>The numbers that nobody may work out where they are one or two: of one thing, and of two.</summary>
    public static IReadOnlyList<(string Name, bool[] Projects)> Secrets { get; } = [.. MakeSecrets()];

    public IReadOnlyList<ProjectGroup> Groups =>
        [.. Possible.Zip(counts).Where(pair => pair.Second > 0).Select(pair => pair.First with { Count = pair.Second })];

    /// <summary>Every city of so many projects.</summary>
    public static IEnumerable<ACity> All(int projects) => Fill(new byte[Possible.Count], 0, projects);

    public static bool IsLabel(string label) => Departments.Contains(label) || FormNames.Contains(label) || Kinds.Contains(label);

    /// <summary>Of which projects a line is: of its own label, or of all that have no line of their own.</summary>
    public static bool[] ProjectsOf(string side, string line, IReadOnlyCollection<string> named)
    {
        string[] labels = IsLabel(line) ? [line]
            : line == YearAxis.Rest ? [.. (side == "立場" ? Kinds : side == "担当課" ? Departments : FormNames).Except(named)]
            : [];
        return [.. Possible.Select(project => labels.Any(label => Is(project, label)))];
    }

    public int Count(bool[] projects)
    {
        var sum = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            sum += projects[i] ? counts[i] : 0;
        }

        return sum;
    }

    public override string ToString() => string.Join(' ', counts);

    private static IEnumerable<(string, bool[])> MakeSecrets()
    {
        string[][] sides = [Departments, FormNames, Kinds];
        foreach (var label in sides.SelectMany(side => side))
        {
            yield return (label, [.. Possible.Select(project => Is(project, label))]);
        }

        foreach (var (one, other) in new[] { (0, 1), (0, 2), (1, 2) })
        {
            foreach (var label in sides[one])
            {
                foreach (var second in sides[other])
                {
                    yield return ($"{label} {second}", [.. Possible.Select(project => Is(project, label) && Is(project, second))]);
                }
            }
        }
    }

    private static bool Is(ProjectGroup project, string label) =>
        project.Department == label
        || (project.Form == Forms[0] && label == FormNames[0])
        || (project.Form == Forms[1] && label == FormNames[1])
        || (project.CivicGroup && label == Kinds[0])
        || (project.Government && label == Kinds[1]);

    private static IEnumerable<ACity> Fill(byte[] counts, int from, int left)
    {
        if (from == counts.Length - 1)
        {
            counts[from] = (byte)left;
            yield return new ACity([.. counts]);
            yield break;
        }

        for (var count = 0; count <= left; count++)
        {
            counts[from] = (byte)count;
            foreach (var city in Fill(counts, from + 1, left - count))
            {
                yield return city;
            }
        }
    }
}
