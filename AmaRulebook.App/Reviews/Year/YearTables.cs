using AmaRulebook.Content;
using AmaRulebook.Layout;
using AmaRulebook.Projects;

namespace AmaRulebook.Reviews.Year;

/// <summary>Puts the counts of a year into tables, and leaves out what may not be told.</summary>
internal sealed class YearTables(Rulebook book, IReadOnlyList<ProjectGroup> groups, IReadOnlyList<CourseGroup> courses)
{
    private const string Several = "複数";
    private const string Undecided = "未定";
    private const string Elsewhere = "一覧にない課";

    public YearReport Report(FiscalYear year, DateTimeOffset now)
    {
        var total = groups.Sum(group => group.Count);
        var report = new YearReport(year, now, ProjectCount.Of(total)) { Breakdowns = [], Tables = [], Items = [] };
        if (total < Disclosure.Smallest)
        {
            return report;
        }

        string[] forms = [.. book.Forms.Select(form => form.Name), Several, Undecided];
        string[] departments = [.. book.Book.Departments, Elsewhere, Undecided];
        var sides = new Dictionary<Side, YearAxis>
        {
            [Side.Kind] = Axis([.. PartyKinds.All.Select(kind => kind.Title())], (group, kind) => group.Has(PartyKinds.All[kind]), keepsEmpty: true),
            [Side.Form] = Axis(forms, (group, form) => FormOf(group) == forms[form]),
            [Side.Department] = Axis(departments, (group, department) => DepartmentOf(group) == departments[department]),
        };
        return report with
        {
            Breakdowns =
            [
                Course("はじまり", ("この年度にはじまった", course => course.IsNew), ("前の年度から続く", course => !course.IsNew)),
                Course(
                    "どの段階の答えまで開いたか",
                    [("まだ開いていない", course => course.Reached == 0), .. book.Stages.Select((stage, index) => (stage.Title, (Func<CourseGroup, bool>)(course => course.Reached == index + 1)))]),
                Course(
                    "実施段階で開いた回",
                    ("0回", course => course.Rounds == 0), ("1回", course => course.Rounds == 1), ("2回", course => course.Rounds == 2), ("3回以上", course => course.Rounds > 2)),
                Course(
                    "終わり方",
                    [("続いている", course => course.Ending == 0), .. EndingKinds.All.Select(kind => (kind.Title(), (Func<CourseGroup, bool>)(course => course.Ending == (int)kind)))]),
                new Breakdown("立場", sides[Side.Kind].Lines, Overlaps: true),
                new Breakdown("協働の形", sides[Side.Form].Lines),
                new Breakdown("担当課", sides[Side.Department].Lines),
            ],
            Tables = Crossed(sides, forms, departments),
        };
    }

    private List<CrossTable> Crossed(Dictionary<Side, YearAxis> sides, string[] forms, string[] departments)
    {
        var profiles = groups.Select(group => new Profile(
            sides[Side.Department].LineOf(Array.IndexOf(departments, DepartmentOf(group))),
            sides[Side.Form].LineOf(Array.IndexOf(forms, FormOf(group))),
            sides[Side.Kind].IsDivided
                ? PartyKinds.All.Index().Where(kind => group.Has(kind.Item)).Aggregate(0, (bits, kind) => bits | (1 << sides[Side.Kind].LineOf(kind.Index)))
                : 0)).ToList();
        CrossCount[] tables =
        [
            Count("立場 × 協働の形", Side.Kind, Side.Form),
            Count("担当課 × 協働の形", Side.Department, Side.Form),
            Count("担当課 × 立場", Side.Department, Side.Kind),
        ];
        var told = CellSuppression.Settle([.. tables.Where(table => sides[table.Rows].IsDivided && sides[table.Columns].IsDivided)], profiles);
        return [.. tables.Select(table => CrossTable.Of(table, sides[table.Rows], sides[table.Columns], told.GetValueOrDefault(table)))];

        CrossCount Count(string title, Side rows, Side columns)
        {
            var table = new CrossCount(title, rows, columns, sides[rows].Lines.Count, sides[columns].Lines.Count);
            foreach (var (profile, group) in profiles.Zip(groups))
            {
                table.Add(profile, group.Count);
            }

            return table;
        }
    }

    private YearAxis Axis(string[] labels, Func<ProjectGroup, int, bool> standsIn, bool keepsEmpty = false) =>
        YearAxis.Of(labels, groups, group => group.Count, standsIn, keepsEmpty);

    private Breakdown Course(string title, params (string Label, Func<CourseGroup, bool> Is)[] lines) => new(
        title,
        YearAxis.Of([.. lines.Select(line => line.Label)], courses, course => course.Count, (course, line) => lines[line].Is(course), keepsEmpty: true).Lines);

    private string FormOf(ProjectGroup group) => group.Forms switch
    {
        0 => Undecided,
        1 => book.Forms.FirstOrDefault(form => form.Id == group.Form)?.Name ?? Undecided,
        _ => Several,
    };

    /// <summary>A 担当課 is free text: what ends with a name of the book's list is that one.</summary>
    private string DepartmentOf(ProjectGroup group)
    {
        var text = group.Department.Trim();
        return text.Length == 0 ? Undecided
            : book.Book.Departments.FirstOrDefault(name => text.EndsWith(name, StringComparison.Ordinal)) ?? Elsewhere;
    }
}
