using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Staff.Sessions;

/// <summary>The sign-ins: begun, kept alive, looked up on each request and command, ended.</summary>
public sealed class StaffSessions(WriteGate gate, IDbContextFactory<RulebookDb> contexts, TimeProvider time)
{
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    /// <summary>Begins a sign-in and writes it in the log.</summary>
    /// <exception cref="StorageException">The database cannot write now.</exception>
    public Task<Guid> BeginAsync(StaffAccount account, string way) => gate.WriteAsync(db =>
    {
        var session = new StaffSession(account.Id, time.GetUtcNow());
        db.Add(session);
        db.Add(new StaffLogEntry(StaffDeed.SignedIn, account.Id, way, time.GetUtcNow()));
        return Task.FromResult((true, session.Id));
    });

    /// <summary>Who is signed in by a session at this moment; null where it is over or its account disabled.</summary>
    public async Task<StaffUser?> FindAsync(Guid? sessionId)
    {
        if (sessionId is null)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync();
        var found = await (
            from session in db.Set<StaffSession>().AsNoTracking()
            where session.Id == sessionId
            join account in db.Set<StaffAccount>().AsNoTracking() on session.AccountId equals account.Id
            where account.DisabledAt == null
            select new { session, account }).SingleOrDefaultAsync();
        return found is not null && found.session.IsOpen(time.GetUtcNow())
            ? new StaffUser(found.session.Id, found.account.Id, found.account.Name, found.account.Email!, found.account.Role, found.session.Until)
            : null;
    }

    /// <summary>Whether a sign-in is over because its account is disabled: its person is told so, and what becomes of a text.</summary>
    public async Task<bool> IsShutOutAsync(Guid? sessionId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return sessionId is not null && await db.Set<StaffSession>().AnyAsync(session =>
            session.Id == sessionId && db.Set<StaffAccount>().Any(account => account.Id == session.AccountId && account.DisabledAt != null));
    }

    /// <summary>The person is there: puts the end of the sign-in off. Written at most once a minute.</summary>
    /// <returns>The user with the new end, or null where it is over.</returns>
    public async Task<StaffUser?> StayAsync(Guid? sessionId)
    {
        if (await FindAsync(sessionId) is not { } user)
        {
            return null;
        }

        if (user.Until - time.GetUtcNow() < StaffSession.IdleLimit - Grain)
        {
            await gate.WriteAsync(async db =>
            {
                (await db.Set<StaffSession>().SingleAsync(session => session.Id == sessionId)).Stay(time.GetUtcNow());
                return (true, 0);
            });
        }

        return await FindAsync(sessionId);
    }

    /// <summary>Signs out; harmless when repeated.</summary>
    public Task EndAsync(Guid sessionId) => gate.WriteAsync(async db =>
    {
        if (await db.Set<StaffSession>().SingleOrDefaultAsync(session => session.Id == sessionId && session.EndedAt == null) is { } session)
        {
            session.End(time.GetUtcNow());
            db.Add(new StaffLogEntry(StaffDeed.SignedOut, session.AccountId, "", time.GetUtcNow()));
        }

        return (true, 0);
    });
}
