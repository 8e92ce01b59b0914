using AmaRulebook.Content;
using AmaRulebook.Layout;
using AmaRulebook.Projects;

namespace AmaRulebook.Reviews.Year;

/// <summary>Puts the counts of a year into tables and covers what may not be told.</summary>
internal sealed class YearTables(Rulebook book, IReadOnlyList<ProjectGroup> groups, IReadOnlyList<CourseGroup> courses)
{
    private const string Several = "複数";
    private const string Undecided = "未定";
    private const string Elsewhere = "一覧にない課";
    private readonly Disclosure disclosure = new();

    public YearReport Report(FiscalYear year, DateTimeOffset now)
    {
        var total = disclosure.Add(groups.Sum(group => group.Count), rank: 2);
        var forms = Side([.. book.Forms.Select(form => form.Name), Several, Undecided], FormOf, total);
        var departments = Side([.. book.Book.Departments, Elsewhere, Undecided], DepartmentOf, total);
        var kinds = Axis.Of(disclosure, total, PartyKinds.All.Select(kind => (kind.Title(), Count(group => group.Has(kind)))), overlaps: true);
        var report = new YearReport(year, now, total)
        {
            Breakdowns =
            [
                Line("はじまり", total, ("この年度にはじまった", course => course.IsNew), ("前の年度から続く", course => !course.IsNew)),
                Line(
                    "どの段階の答えまで開いたか", total,
                    [("まだ開いていない", course => course.Reached == 0), .. book.Stages.Select((stage, index) => (stage.Title, (Func<CourseGroup, bool>)(course => course.Reached == index + 1)))]),
                Line(
                    "実施段階で開いた回", total,
                    ("0回", course => course.Rounds == 0), ("1回", course => course.Rounds == 1), ("2回", course => course.Rounds == 2), ("3回以上", course => course.Rounds > 2)),
                Line(
                    "終わり方", total,
                    [("続いている", course => course.Ending == 0), .. EndingKinds.All.Select(kind => (kind.Title(), (Func<CourseGroup, bool>)(course => course.Ending == (int)kind)))]),
            ],
            Kinds = kinds.Lines,
            Forms = forms.Axis.Lines,
            Tables =
            [
                CrossTable.Of("立場 × 協働の形", disclosure, kinds, forms.Axis, (row, column) => Count(group => group.Has(PartyKinds.All[row]) && FormOf(group) == forms.Labels[column])),
                CrossTable.Of("担当課 × 協働の形", disclosure, departments.Axis, forms.Axis, (row, column) => Count(group => DepartmentOf(group) == departments.Labels[row] && FormOf(group) == forms.Labels[column])),
                CrossTable.Of("担当課 × 立場", disclosure, departments.Axis, kinds, (row, column) => Count(group => DepartmentOf(group) == departments.Labels[row] && group.Has(PartyKinds.All[column]))),
            ],
            Items = [],
        };
        disclosure.Settle();
        return report;
    }

    private (Axis Axis, IReadOnlyList<string> Labels) Side(IReadOnlyList<string> labels, Func<ProjectGroup, string> labelOf, Disclosure.Number total)
    {
        var counted = labels.Select(label => (Label: label, Projects: Count(group => labelOf(group) == label))).Where(line => line.Projects > 0).ToList();
        return (Axis.Of(disclosure, total, counted, overlaps: false), [.. counted.Select(line => line.Label)]);
    }

    private Breakdown Line(string title, Disclosure.Number total, params (string Label, Func<CourseGroup, bool> Is)[] lines) =>
        Breakdown.Of(title, disclosure, total, lines.Select(line => (line.Label, courses.Where(line.Is).Sum(course => course.Count))));

    private int Count(Func<ProjectGroup, bool> counts) => groups.Where(counts).Sum(group => group.Count);

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
