using AmaRulebook.Projects;
using AmaRulebook.Staff;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews.Listing;

/// <summary>The saved views of each account; nobody sees another's.</summary>
public sealed class SavedViews(WriteGate gate, IDbContextFactory<RulebookDb> contexts)
{
    public async Task<IReadOnlyList<SavedView>> ListAsync(StaffUser user)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Set<SavedView>().AsNoTracking().Where(view => view.AccountId == user.AccountId).OrderBy(view => view.Name).ToListAsync();
    }

    /// <summary>Saves what is asked for under a name; what had that name is replaced. Refuses a bad name, and past <see cref="SavedView.MostPerAccount"/>.</summary>
    public Task<Refusal?> SaveAsync(StaffUser user, string? name, QueueQuery query) => gate.WriteAsync<Refusal?>(async db =>
    {
        var (view, refusal) = SavedView.Of(user.AccountId, name, query);
        if (view is null)
        {
            return (false, refusal);
        }

        var own = await db.Set<SavedView>().Where(other => other.AccountId == user.AccountId).ToListAsync();
        if (own.Find(other => other.Name == view.Name) is { } known)
        {
            known.Ask(view);
        }
        else if (own.Count >= SavedView.MostPerAccount)
        {
            return (false, new Refusal(RefusalKind.Closed, $"保存できる見かたは{SavedView.MostPerAccount}個までです。使わないものを消してから、もう一度保存してください。名前は残っています。"));
        }
        else
        {
            db.Add(view);
        }

        return (true, null);
    });

    /// <summary>Removes a view of one's own. Twice is harmless.</summary>
    public Task<Refusal?> RemoveAsync(StaffUser user, Guid id) => gate.WriteAsync<Refusal?>(async db =>
    {
        db.RemoveRange(await db.Set<SavedView>().Where(view => view.Id == id && view.AccountId == user.AccountId).ToListAsync());
        return (true, null);
    });
}
