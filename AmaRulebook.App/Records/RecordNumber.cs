using System.Globalization;
using AmaRulebook.Checklists;
using AmaRulebook.Layout;
using AmaRulebook.Projects;

namespace AmaRulebook.Records;

/// <summary>
/// The number under which a record is filed, such as 「令和8年度-0012-2」: the 年度 in which the 回 began, the project's running
/// number in the register, and which of the project's 回 it is, over all stages in the order of their beginnings. The last
/// two name one record and no other; none of the three ever changes.
/// </summary>
/// <param name="Year">The 年度 in which the 回 began (from 1 April, in Japan's time).</param>
/// <param name="Project">The project's number in the register.</param>
/// <param name="Session">Which of the project's 回, from 1.</param>
public sealed record RecordNumber(FiscalYear Year, int Project, int Session)
{
    /// <summary>The number of a session.</summary>
    /// <param name="project">The project.</param>
    /// <param name="session">One of its sessions.</param>
    /// <param name="begun">The ids of its sessions in the order in which they began.</param>
    public static RecordNumber Of(Project project, ChecklistSession session, IReadOnlyList<Guid?> begun)
    {
        var place = begun.TakeWhile(id => id != session.Id).Count() + 1;
        return new RecordNumber(FiscalYear.Of(session.BegunAt), project.Number, place);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year.Title}-{Project:0000}-{Session}");
}
