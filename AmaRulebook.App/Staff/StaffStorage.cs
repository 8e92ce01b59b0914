using AmaRulebook.Projects;
using AmaRulebook.Staff.Accounts;
using AmaRulebook.Staff.Log;
using AmaRulebook.Staff.Places;
using AmaRulebook.Staff.Sessions;
using AmaRulebook.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AmaRulebook.Staff;

internal sealed class StaffAccountStorage : IEntityTypeConfiguration<StaffAccount>
{
    public void Configure(EntityTypeBuilder<StaffAccount> builder)
    {
        builder.ToTable("StaffAccounts");
        builder.Property(account => account.Id).ValueGeneratedNever();
        builder.HasText(nameof(StaffAccount.Name), StaffAccount.LongestName);
        builder.HasText(nameof(StaffAccount.Email), StaffAccount.LongestEmail);
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
        builder.HasIndex(account => account.NormalizedEmail).IsUnique();
        builder.HasIndex(account => account.InvitationHash).IsUnique();
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken();
    }
}

internal sealed class StaffClaimStorage : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.ToTable("StaffClaims");
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(claim => claim.UserId);
    }
}

internal sealed class StaffLoginStorage : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("StaffLogins");
        builder.HasKey(login => new { login.LoginProvider, login.ProviderKey });
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(login => login.UserId);
    }
}

internal sealed class StaffTokenStorage : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("StaffTokens");
        builder.HasKey(token => new { token.UserId, token.LoginProvider, token.Name });
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(token => token.UserId);
    }
}

internal sealed class StaffPlaceStorage : IEntityTypeConfiguration<StaffPlace>
{
    public void Configure(EntityTypeBuilder<StaffPlace> builder)
    {
        builder.ToTable("StaffPlaces");
        builder.HasKey(place => place.ParticipantId);
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(place => place.AccountId);
        builder.HasOne<Participant>().WithMany().HasForeignKey(place => place.ParticipantId);
    }
}

internal sealed class StaffSessionStorage : IEntityTypeConfiguration<StaffSession>
{
    public void Configure(EntityTypeBuilder<StaffSession> builder)
    {
        builder.ToTable("StaffSessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Ignore(session => session.Until);
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(session => session.AccountId);
    }
}

internal sealed class StaffLogStorage : IEntityTypeConfiguration<StaffLogEntry>
{
    public void Configure(EntityTypeBuilder<StaffLogEntry> builder)
    {
        builder.ToTable("StaffLog");
        builder.HasText(nameof(StaffLogEntry.Subject), StaffLogEntry.LongestSubject);
        builder.HasIndex(entry => entry.At);
    }
}
