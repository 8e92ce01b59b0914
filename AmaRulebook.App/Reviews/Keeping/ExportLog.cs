using AmaRulebook.Projects;
using AmaRulebook.Staff.Log;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Keeping;

/// <summary>Which exports of a project the staff log knows.</summary>
public static class ExportLog
{
    /// <summary>Whether staff exported the project since it last changed.</summary>
    public static async Task<bool> IsExportedAsync(this RulebookDb db, Guid projectId)
    {
        var changed = await db.Set<Activity>().Where(activity => activity.ProjectId == projectId)
            .OrderByDescending(activity => activity.Sequence).Select(activity => activity.At).FirstOrDefaultAsync();
        var id = projectId.ToString();
        return await db.Set<StaffLogEntry>().AnyAsync(entry => entry.Deed == StaffDeed.Exported && entry.At >= changed && entry.Subject.EndsWith(id));
    }
}
